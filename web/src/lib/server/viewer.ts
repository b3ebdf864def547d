import type { Outputs } from './api.ts';

export type Viewer = Outputs['session']['read'];
