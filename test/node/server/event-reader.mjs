/** Reads the events of an answer one after the other, with a limit so that a test never waits for ever. */
export function readEvents(response, { patience = 2000 } = {}) {
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  const piece = async () => {
    const { done, value } = await Promise.race([
      reader.read(),
      new Promise((_, reject) => setTimeout(() => reject(new Error('nothing came')), patience).unref()),
    ]);
    text += done ? '' : decoder.decode(value, { stream: true });
    return !done;
  };
  const read = async () => {
    for (;;) {
      const event = /^([\s\S]*?)\n\n/.exec(text);
      if (event) text = text.slice(event[0].length);
      const fields = event && Object.fromEntries(event[1].split('\n').map((line) => line.split(/: ?(.*)/, 2)));
      if (fields?.data) return fields;
      if (!event && !(await piece())) return undefined;
    }
  };
  let ahead;
  return {
    /** What was sent and is not read yet. */
    get text() {
      return text;
    },
    /** The next event's fields; undefined at the end of the stream. */
    next() {
      const event = ahead ?? read();
      ahead = undefined;
      return event;
    },
    /** Whether nothing but signs of life comes for a while. An event that comes is left to be read. */
    async isQuiet(milliseconds = 50) {
      ahead ??= read();
      ahead.catch(() => {});
      const event = await Promise.race([ahead, new Promise((resolve) => setTimeout(resolve, milliseconds, 'quiet'))]);
      return event === 'quiet';
    },
    cancel: () => reader.cancel(),
  };
}
