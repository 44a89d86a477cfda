import { useState } from 'preact/hooks';
import type {} from 'roadmap-view/preact';
import { plan } from './plan';

const LENSES = ['team', 'exec'];

export function App({ define, shown = true }: { define: () => unknown; shown?: boolean }) {
  const [roadmap, setRoadmap] = useState(() => plan('Sign in'));
  const [isShown, setShown] = useState(shown);
  const [takesInput, setTakesInput] = useState(false);
  const [heard, setHeard] = useState('');
  return (
    <>
      <button id="more" onClick={() => setRoadmap(plan('Sign in', 'Audit log'))}>
        More
      </button>
      <button id="input" onClick={() => setTakesInput(!takesInput)}>
        Input
      </button>
      <button id="show" onClick={() => setShown(!isShown)}>
        Show or hide
      </button>
      <button id="define" onClick={() => void define()}>
        Define
      </button>
      <output id="heard">{heard}</output>
      {isShown && (
        <roadmap-view
          roadmap={roadmap}
          lenses={LENSES}
          today="2026-09-14"
          input={takesInput}
          onroadmap-lens-change={(event) => setHeard(event.lens)}
          onroadmap-item-select={(event) => setHeard(event.item.title)}
        />
      )}
    </>
  );
}
