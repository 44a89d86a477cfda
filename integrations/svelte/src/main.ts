import { mount } from 'svelte';
import App from './App.svelte';

// `?late`: the tags are there before the element is
const define = () => import('roadmap-view');
if (location.search !== '?late') await define();

mount(App, { target: document.getElementById('app')!, props: { define } });
