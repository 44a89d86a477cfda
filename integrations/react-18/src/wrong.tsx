// What the declarations refuse; the compiler checks that it does.
import { RoadmapView } from 'roadmap-view/react';

// @ts-expect-error a day is text
export const day = <RoadmapView today={20260914} />;
// @ts-expect-error there is no such setting
export const setting = <RoadmapView colour="red" />;
