import { Component, signal } from '@angular/core';
import { RoadmapView } from 'roadmap-view/angular';
import { plan } from './plan';

export const define = () => import('roadmap-view');

@Component({
  selector: 'app-root',
  imports: [RoadmapView],
  template: `
    <button id="more" (click)="roadmap.set(plan('Sign in', 'Audit log'))">More</button>
    <button id="input" (click)="takesInput.set(!takesInput())">Input</button>
    <button id="show" (click)="isShown.set(!isShown())">Show or hide</button>
    <button id="define" (click)="define()">Define</button>
    <output id="heard">{{ heard() }}</output>
    <output id="lens">{{ lens() }}</output>
    @if (isShown()) {
      <roadmap-view
        [roadmap]="roadmap()"
        [lenses]="lenses"
        [(lens)]="lens"
        today="2026-09-14"
        [input]="takesInput()"
        (roadmap-lens-change)="heard.set($event.lens)"
        (roadmap-item-select)="heard.set($event.item.title)"
      />
    }
  `,
})
export class App {
  readonly plan = plan;
  readonly define = define;
  readonly lenses = ['team', 'exec'];
  readonly lens = signal('team');
  readonly roadmap = signal(plan('Sign in'));
  readonly isShown = signal(globalThis.location?.search !== '?hidden');
  readonly takesInput = signal(false);
  readonly heard = signal('');
}
