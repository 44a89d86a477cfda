import { Progress, ResponseErrorPanel } from '@backstage/core-components';
import { fetchApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useTheme } from '@material-ui/core/styles';
import { RoadmapView } from 'roadmap-view/react';
import { isSource } from './annotations';
import { themeProperties } from './themeProperties';
import { useRoadmapAddress } from './useRoadmapAddress';

/** A roadmap in the app's colours, asked of the backend in the reader's name: the app's `fetch` adds who is signed in. */
export function Roadmap({ source, lens, toolbar }: { source: string; lens?: string; toolbar?: boolean }) {
  const { fetch } = useApi(fetchApiRef);
  const theme = useTheme();
  const address = useRoadmapAddress(source);
  if (!isSource(source)) return <ResponseErrorPanel error={new Error(`"${source}" is no path below the proxy's /roadmap`)} />;
  if (!address) return <Progress />;
  return (
    <RoadmapView
      src={address}
      lens={lens}
      lenses={lens}
      toolbar={toolbar}
      fetch={fetch}
      scheme={theme.palette.type}
      style={themeProperties(theme)}
    />
  );
}
