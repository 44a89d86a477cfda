export { default } from './plugin';
export { LENS_ANNOTATION, SOURCE_ANNOTATION } from './annotations';
