define([], function () {
  return {
    Missing: 'Write the address of a roadmap in the settings of this web part.',
    Src: 'Address of the roadmap',
    SrcHint:
      'JSON of this site (/sites/plans/Shared Documents/roadmap.json) or of a server. {lens} in it asks for one projection per lens.',
    SrcWrong: 'Write a path of this site, or an address that begins with https://',
    Shown: 'Shown',
    Lens: 'Lens',
    LensHint: 'exec, team, sales, or one of your own',
    Lenses: 'Lenses to choose from',
    LensesHint: 'Names with spaces between them; none: the lens above alone',
    Layout: 'Layout',
    LayoutOfLens: 'As the lens says',
  };
});
