import type { PanelProps } from '@grafana/data';
import { useTheme2 } from '@grafana/ui';
import { useMemo } from 'react';
import { RoadmapView } from 'roadmap-view/react';
import type { RoadmapOptions } from './options';
import { roadmapOfFrames } from './roadmapOfFrames';
import { themeProperties } from './themeProperties';

const written = (text: string | undefined) => text?.trim() || undefined;

/** Where the roadmap comes from: an address, the document that the query brought, or its rows, as the view is told of each. */
function useSource({ options, data, timeZone }: PanelProps<RoadmapOptions>) {
  const brought = useMemo(() => roadmapOfFrames(data.series, timeZone), [data.series, timeZone]);
  const src = written(options.src);
  const fieldMap = written(options.fieldMap);
  if (src) return { src, fieldMap };
  if (!brought) return undefined;
  if ('document' in brought) return { roadmap: brought.document, fieldMap };
  return { roadmap: brought.rows, fieldMap, adapter: fieldMap ? undefined : 'guess' };
}

/** A roadmap in a panel; it scrolls in itself, since a panel has the height that it was given. */
export function RoadmapPanel(props: PanelProps<RoadmapOptions>) {
  const { options, width, height } = props;
  const theme = useTheme2();
  const source = useSource(props);
  if (!source) return <p>Write the address of a roadmap in the settings of this panel, or a query that brings its rows.</p>;
  return (
    <div style={{ width, height, overflow: 'auto' }}>
      <RoadmapView
        {...source}
        lens={written(options.lens)}
        lenses={written(options.lenses) ?? written(options.lens)}
        layout={written(options.layout)}
        scheme={theme.isDark ? 'dark' : 'light'}
        style={themeProperties(theme)}
      />
    </div>
  );
}
