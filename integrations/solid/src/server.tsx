// what a server sends before any script has run; the element is imported there, too
import { renderToString } from 'solid-js/web';
import 'roadmap-view';
import { App } from './App';

console.log(renderToString(() => <App define={() => undefined} />));
