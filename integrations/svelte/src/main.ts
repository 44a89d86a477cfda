import { mount } from 'svelte';
import App from './App.svelte';

// `?late`: the tags are there before the element is; `?hidden`: the element is there before any tag
const define = () => import('roadmap-view');
if (location.search !== '?late') await define();

mount(App, { target: document.getElementById('app')!, props: { define, shown: location.search !== '?hidden' } });
