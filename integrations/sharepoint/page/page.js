// Plays the page of SharePoint for the test, as far as the web part sees it: its loader of modules, the base class and the context. The
// modules of the framework are stand-ins; the bundle is the one in the package.
{
  const strings = {};
  let component;

  class BaseClientSideWebPart {}
  const field = (type) => (target, settings) => ({ type, target, ...settings });
  const modules = {
    '@microsoft/sp-webpart-base': { BaseClientSideWebPart },
    '@microsoft/sp-property-pane': { PropertyPaneTextField: field('text'), PropertyPaneDropdown: field('dropdown') },
    RoadmapViewWebPartStrings: strings,
  };

  window.define = (name, needs, make) => {
    if (typeof name === 'string') component = make(...needs.map((need) => modules[need]));
    else Object.assign(strings, needs());
  };

  const load = (src) =>
    new Promise((resolve, reject) => {
      const script = document.createElement('script');
      Object.assign(script, { src, onload: resolve, onerror: reject });
      document.head.append(script);
    });

  window.refused = [];
  document.addEventListener('securitypolicyviolation', (event) => window.refused.push(`${event.violatedDirective} ${event.blockedURI}`));

  /** Loads what the manifest names, in the order of its needs, and puts the web part on the page. */
  window.openWebPart = async (properties, theme) => {
    const { loaderConfig } = await (await fetch('/manifest.json')).json();
    for (const [name, { type, path }] of Object.entries(loaderConfig.scriptResources).reverse())
      if (type === 'path' && name !== loaderConfig.entryModuleId) await load(`/assets/${path}`);
    await load(`/assets/${loaderConfig.scriptResources[loaderConfig.entryModuleId].path}`);
    const part = new component.default();
    const tokens = { getToken: async (application) => `token for ${application}` };
    Object.assign(part, {
      properties,
      domElement: document.querySelector('#zone'),
      context: {
        pageContext: { cultureInfo: { currentUICultureName: 'en-US' } },
        aadTokenProviderFactory: { getTokenProvider: async () => tokens },
      },
    });
    part.onThemeChanged(theme);
    part.render();
    return (window.part = part);
  };
}
