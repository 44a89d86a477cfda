// Plays Grafana for the test, as far as a panel sees it: its loader, which hands over Grafana's own libraries, and a panel in a theme.
import * as data from '@grafana/data';
import * as ui from '@grafana/ui';
import * as react from 'react';
import * as jsxRuntime from 'react/jsx-runtime';
import * as reactDom from 'react-dom';
import { createRoot } from 'react-dom/client';

interface Shown {
  frames?: (data.DataFrameDTO & { name?: string })[];
  options?: Record<string, string>;
  mode?: 'dark' | 'light';
}
declare global {
  interface Window {
    define: (needs: string[], make: (...modules: unknown[]) => { plugin: data.PanelPlugin }) => void;
    showPanel: (shown: Shown) => void;
    textPanel: (html: string) => string;
    panelOptions: () => string[];
  }
}

const modules: Record<string, unknown> = {
  react,
  'react-dom': reactDom,
  'react/jsx-runtime': jsxRuntime,
  '@grafana/data': data,
  '@grafana/ui': ui,
};
let plugin: data.PanelPlugin;
window.define = (needs, make) => (plugin = make(...needs.map((name) => modules[name])).plugin);

const root = createRoot(document.getElementById('root')!);

function Panel({ frames = [], options = {}, mode = 'dark' }: Shown) {
  const theme = data.createTheme({ colors: { mode } });
  const { panel: View } = plugin;
  const props = {
    id: 1,
    data: { series: frames.map((frame) => data.toDataFrame(frame)), state: data.LoadingState.Done },
    options,
    timeZone: 'utc',
    width: 1180,
    height: 620,
  };
  return (
    <data.ThemeContext.Provider value={theme}>
      <div style={{ background: theme.colors.background.canvas, minHeight: '100vh', padding: 24, fontFamily: theme.typography.fontFamily }}>
        <section style={{ background: theme.colors.background.primary, border: `1px solid ${theme.colors.border.weak}`, padding: 16 }}>
          <h2 style={{ color: theme.colors.text.primary, font: 'inherit', margin: '0 0 12px' }}>What we are building</h2>
          {View && <View {...(props as unknown as data.PanelProps)} />}
        </section>
      </div>
    </data.ThemeContext.Provider>
  );
}

/** What Grafana's text panel leaves of markup. */
window.textPanel = data.textUtil.sanitizeTextPanelContent;
window.panelOptions = () => {
  const paths: string[] = [];
  const builder: unknown = new Proxy(
    {},
    {
      get:
        () =>
        ({ path }: { path: string }) => (paths.push(path), builder),
    },
  );
  plugin.getPanelOptionsSupplier()(builder as never, { data: [] });
  return paths;
};
window.showPanel = (shown) => root.render(<Panel {...shown} />);
document.body.style.margin = '0';
const script = document.createElement('script');
script.src = '/public/plugins/roadmapview-roadmap-panel/module.js';
script.onload = () => document.documentElement.setAttribute('data-loaded', '');
document.head.append(script);
