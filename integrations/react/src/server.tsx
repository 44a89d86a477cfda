// what a server sends before any script has run; the element is imported there, too
import { renderToString } from 'react-dom/server';
import 'roadmap-view';
import { App } from './App';

console.log(renderToString(<App define={() => undefined} />));
