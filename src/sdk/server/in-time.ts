/** What a promise brings; undefined when that takes longer than so many milliseconds. */
export async function inTime<T>(work: T | Promise<T>, patience: number): Promise<T | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), patience);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
