// Runs in the page. The floor: the boxes of one screenful, written by hand as absolutely positioned divs. Nobody can draw them with less.
{
  const { bench } = globalThis;
  const stage = document.createElement('div');
  const drawn = () => true;

  /** Beforehand and not timed, as a style sheet would be: one class for each look. */
  bench.prepareFloor = (boxesByLens) => {
    const looks = [...new Set(Object.values(boxesByLens).flatMap((boxes) => boxes.map(({ look }) => look)))];
    const sheet = new CSSStyleSheet();
    const rules = looks.map((look, index) => `.look-${index} { ${look} }`);
    sheet.replaceSync(
      `.floor { position: absolute; inset: 0 } .floor div { position: absolute; box-sizing: border-box } ${rules.join('\n')}`,
    );
    document.adoptedStyleSheets = [sheet];
    bench.boxes = {};
    for (const [lens, boxes] of Object.entries(boxesByLens))
      bench.boxes[lens] = boxes.map(({ look, ...box }) => ({ ...box, name: `look-${looks.indexOf(look)}` }));
  };

  function draw(lens) {
    const divs = document.createDocumentFragment();
    for (const { name, place, text } of bench.boxes[lens]) {
      const div = document.createElement('div');
      div.className = name;
      div.style.cssText = place;
      if (text) div.textContent = text;
      divs.append(div);
    }
    return divs;
  }

  bench.contenders.floor = {
    nothing: () => drawn,
    show({ lens }) {
      stage.className = 'floor';
      stage.append(draw(lens));
      document.body.append(stage);
      return drawn;
    },
    switchTo({ lens }) {
      stage.replaceChildren(draw(lens));
      return drawn;
    },
  };
}
