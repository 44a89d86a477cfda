import type { Entity } from '@backstage/catalog-model';

/** Where the roadmap of an entity is: a path below the proxy's `/roadmap`, such as `payments/{lens}.json`. */
export const SOURCE_ANNOTATION = 'roadmap-view/source';
/** The lens through which its card shows it; the server decides whether a reader may have it. */
export const LENS_ANNOTATION = 'roadmap-view/lens';

const SEGMENT = /^(?!\.+$)[\w.{}-]+$/;

/** Whether it is a path below the proxy and nowhere else: an annotation is written by whoever owns a repository. */
export const isSource = (source: string): boolean => source.split('/').every((segment) => SEGMENT.test(segment));

export const hasRoadmap = ({ metadata }: Entity): boolean => Boolean(metadata.annotations?.[SOURCE_ANNOTATION]);
