import { render } from 'preact';
import { App } from './App';

// `?late`: the tags are there before the element is; `?hidden`: the element is there before any tag
const define = () => import('roadmap-view');
if (location.search !== '?late') await define();

render(<App define={define} shown={location.search !== '?hidden'} />, document.getElementById('app')!);
