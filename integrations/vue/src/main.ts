import { createApp } from 'vue';
import App from './App.vue';

// `?late`: the tags are there before the element is
const define = () => import('roadmap-view');
if (location.search !== '?late') await define();

createApp(App, { define }).mount('#app');
