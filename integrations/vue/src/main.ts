import { createApp } from 'vue';
import App from './App.vue';

// `?late`: the tags are there before the element is; `?hidden`: the element is there before any tag
const define = () => import('roadmap-view');
if (location.search !== '?late') await define();

createApp(App, { define, shown: location.search !== '?hidden' }).mount('#app');
