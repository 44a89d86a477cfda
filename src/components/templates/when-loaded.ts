import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';

/** What a part draws that is loaded when it is needed: until it is there what stood before, and nothing new where it cannot be loaded. */
class WhenLoadedDirective extends AsyncDirective {
  render(drawn: Promise<unknown>): unknown {
    drawn.then(
      (value) => this.isConnected && this.setValue(value),
      () => {},
    );
    return noChange;
  }
}

export const whenLoaded = /* @__PURE__ */ directive(WhenLoadedDirective);
