// what a server sends before any script has run; the element is imported there, too
import { render } from 'svelte/server';
import 'roadmap-view';
import App from './App.svelte';

console.log(render(App, { props: { define: () => undefined } }).body);
