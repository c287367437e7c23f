export { mapOf } from './map.ts';
export { systemOf } from './system.ts';
export { pageText } from './text.ts';
