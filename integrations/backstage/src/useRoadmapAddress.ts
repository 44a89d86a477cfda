import { discoveryApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

/** The address of a source at the proxy of the backend; undefined until it is known. */
export function useRoadmapAddress(source: string): string | undefined {
  const discovery = useApi(discoveryApiRef);
  const [proxy, setProxy] = useState<string>();
  useEffect(() => {
    let isWanted = true;
    void discovery.getBaseUrl('proxy').then((address) => isWanted && setProxy(address));
    return () => void (isWanted = false);
  }, [discovery]);
  return proxy && `${proxy}/roadmap/${source}`;
}
