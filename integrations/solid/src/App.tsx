import { createSignal, Show } from 'solid-js';
import type {} from 'roadmap-view/solid';
import { plan } from './plan';

const LENSES = ['team', 'exec'];

export function App(props: { define: () => unknown; shown?: boolean }) {
  const [roadmap, setRoadmap] = createSignal(plan('Sign in'));
  const [isShown, setShown] = createSignal(props.shown ?? true);
  const [takesInput, setTakesInput] = createSignal(false);
  const [heard, setHeard] = createSignal('');
  return (
    <>
      <button id="more" onClick={() => setRoadmap(plan('Sign in', 'Audit log'))}>
        More
      </button>
      <button id="input" onClick={() => setTakesInput(!takesInput())}>
        Input
      </button>
      <button id="show" onClick={() => setShown(!isShown())}>
        Show or hide
      </button>
      <button id="define" onClick={() => void props.define()}>
        Define
      </button>
      <output id="heard">{heard()}</output>
      <Show when={isShown()}>
        <roadmap-view
          prop:roadmap={roadmap()}
          prop:lenses={LENSES}
          today="2026-09-14"
          prop:input={takesInput()}
          on:roadmap-lens-change={(event) => setHeard(event.lens)}
          on:roadmap-item-select={(event) => setHeard(event.item.title)}
        />
      </Show>
    </>
  );
}
