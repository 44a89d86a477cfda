import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { RoadmapLensChangeEvent } from 'roadmap-view';
import { plan } from './plan';

export const define = () => import('roadmap-view');

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="more" (click)="roadmap.set(plan('Sign in', 'Audit log'))">More</button>
    <button id="input" (click)="takesInput.set(!takesInput())">Input</button>
    <button id="show" (click)="isShown.set(!isShown())">Show or hide</button>
    <button id="define" (click)="define()">Define</button>
    <output id="heard">{{ heard() }}</output>
    @if (isShown()) {
      <roadmap-view
        [roadmap]="roadmap()"
        [lenses]="lenses"
        today="2026-09-14"
        [input]="takesInput()"
        (roadmap-lens-change)="hear($event)"
      ></roadmap-view>
    }
  `,
})
export class App {
  readonly plan = plan;
  readonly define = define;
  readonly lenses = ['team', 'exec'];
  readonly roadmap = signal(plan('Sign in'));
  readonly isShown = signal(true);
  readonly takesInput = signal(false);
  readonly heard = signal('');

  /** Angular knows no types of custom elements' events. */
  hear(event: Event) {
    this.heard.set((event as RoadmapLensChangeEvent).lens);
  }
}
