// what a server sends before any script has run; the element is imported there, too
import { createSSRApp } from 'vue';
import { renderToString } from 'vue/server-renderer';
import 'roadmap-view';
import App from './App.vue';

console.log(await renderToString(createSSRApp(App, { define: () => undefined })));
