import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App, define } from './app';

async function start() {
  // `?late`: the tags are there before the element is
  if (location.search !== '?late') await define();
  await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
}
void start();
