declare interface IRoadmapViewWebPartStrings {
  Missing: string;
  Src: string;
  SrcHint: string;
  SrcWrong: string;
  Shown: string;
  Lens: string;
  LensHint: string;
  Lenses: string;
  LensesHint: string;
  Layout: string;
  LayoutOfLens: string;
}

declare module 'RoadmapViewWebPartStrings' {
  const strings: IRoadmapViewWebPartStrings;
  export = strings;
}
