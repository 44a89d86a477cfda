// What the declarations refuse; the compiler checks that it does.
import type {} from 'roadmap-view/preact';

// @ts-expect-error a day is text
export const day = <roadmap-view today={20260914} />;
// @ts-expect-error there is no such setting
export const setting = <roadmap-view colour="red" />;
