/** What who edits the dashboard sets; each is a text, and empty where it was left so. */
export interface RoadmapOptions {
  /** The address of a roadmap, or of a projection per lens with `{lens}` in it; empty: the panel's query brings it. */
  src: string;
  lens: string;
  /** Ids of lenses with spaces between them; empty: the one above alone. */
  lenses: string;
  layout: string;
  /** JSON that says which columns are which; empty: they are taken by their names and values. */
  fieldMap: string;
}
