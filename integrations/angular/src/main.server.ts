import { provideServerRendering } from '@angular/ssr';
import { bootstrapApplication, type BootstrapContext } from '@angular/platform-browser';
import 'roadmap-view';
import { App } from './app';

// what a server sends before any script has run; the element is imported there, too
export default (context: BootstrapContext) => bootstrapApplication(App, { providers: [provideServerRendering()] }, context);
