/** The few globals that browsers, workers and servers share and the SDK uses; it is compiled without the DOM's types. */
declare class URL {
  static canParse(url: string): boolean;
  constructor(url: string);
  readonly href: string;
  readonly protocol: string;
}
