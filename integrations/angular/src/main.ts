import { bootstrapApplication } from '@angular/platform-browser';
import { App, define } from './app';

async function start() {
  // `?late`: the tags are there before the element is; `?hidden`: the element is there before any tag
  if (location.search !== '?late') await define();
  await bootstrapApplication(App);
}
void start();
