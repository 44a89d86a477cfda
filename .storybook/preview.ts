import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { documented, EXPLAINED, withoutControls } from './documentation.js';

setCustomElementsManifest(documented);

const preview: Preview = {
  tags: ['autodocs'],
  argTypesEnhancers: [withoutControls],
  parameters: {
    a11y: { test: 'error' },
    controls: { exclude: EXPLAINED },
    layout: 'fullscreen',
    options: { storySort: { order: ['Introduction', 'Lenses', 'Every layout, every lens', 'Layouts', 'States', 'Tools', 'Reading'] } },
  },
};

export default preview;
