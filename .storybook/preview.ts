import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { documented, withoutControl } from './documentation.js';

setCustomElementsManifest(documented);

const preview: Preview = {
  tags: ['autodocs'],
  argTypes: withoutControl,
  parameters: {
    a11y: { test: 'error' },
    layout: 'fullscreen',
    options: { storySort: { order: ['Introduction', 'Lenses', 'Every layout, every lens', 'Layouts', 'States', 'Tools', 'Reading'] } },
  },
};

export default preview;
