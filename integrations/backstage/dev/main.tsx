// A whole app, with the catalogue and nothing else: what the plugin is developed and tested in.
import '@backstage/ui/css/styles.css';
import { ConfigReader } from '@backstage/config';
import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { createRoot } from 'react-dom/client';
import roadmapPlugin from '../src';

const config = new ConfigReader({
  app: { title: 'Fernhollow', baseUrl: location.origin, extensions: [{ 'page:roadmap': { config: { source: 'all/{lens}.json' } } }] },
  backend: { baseUrl: location.origin },
  organization: { name: 'Fernhollow' },
  auth: { environment: 'development', providers: { guest: {} } },
});

const app = createApp({ features: [catalogPlugin, roadmapPlugin], advanced: { configLoader: async () => ({ config }) } });
createRoot(document.getElementById('root')!).render(app.createRoot());
