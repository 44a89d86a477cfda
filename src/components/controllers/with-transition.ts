/** Runs a change inside a view transition where the engine has one and the reader does not mind motion. */
export async function withTransition(change: () => Promise<void>): Promise<void> {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches || document.visibilityState === 'hidden';
  if (still || !('startViewTransition' in document)) return change();
  const transition = document.startViewTransition(change);
  // a transition that another one overtakes is skipped; the change itself still happens
  transition.ready.catch(() => undefined);
  transition.finished.catch(() => undefined);
  await transition.updateCallbackDone;
}
