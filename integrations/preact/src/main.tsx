import { render } from 'preact';
import { App } from './App';

// `?late`: the tags are there before the element is
const define = () => import('roadmap-view');
if (location.search !== '?late') await define();

render(<App define={define} />, document.getElementById('app')!);
