import { PanelPlugin } from '@grafana/data';
import type { RoadmapOptions } from './options';
import { RoadmapPanel } from './RoadmapPanel';

const LAYOUTS = ['outcomes', 'release-plan', 'themes', 'timeline', 'board', 'list'];

export const plugin = new PanelPlugin<RoadmapOptions>(RoadmapPanel).setPanelOptions((builder) =>
  builder
    .addTextInput({
      path: 'src',
      name: 'Address of the roadmap',
      description: 'JSON; {lens} in it asks for one projection per lens. Empty: the query of this panel brings the roadmap.',
      defaultValue: '',
    })
    .addTextInput({ path: 'lens', name: 'Lens', description: 'exec, team, sales, or one of your own', defaultValue: '' })
    .addTextInput({
      path: 'lenses',
      name: 'Lenses to choose from',
      description: 'Names with spaces between them; empty: the lens above alone',
      defaultValue: '',
    })
    .addSelect({
      path: 'layout',
      name: 'Layout',
      defaultValue: '',
      settings: { options: [{ value: '', label: 'As the lens says' }, ...LAYOUTS.map((value) => ({ value, label: value }))] },
    })
    .addTextInput({
      path: 'fieldMap',
      name: 'Field map',
      description: 'JSON that says which columns are which; empty: they are taken by their names and values',
      defaultValue: '',
      settings: { useTextarea: true, rows: 5 },
    }),
);
