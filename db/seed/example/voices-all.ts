import type { ExampleVoice } from './shapes.ts';
import { voicesOfGroups } from './voices-groups.ts';
import { voicesLookingBack } from './voices-looking-back.ts';
import { voicesNotAccepted } from './voices-not-accepted.ts';
import { voicesOfParentCarers } from './voices-parent-carers.ts';
import { voicesOfYoungPeople } from './voices-young-people.ts';

export const voices: ExampleVoice[] = [
	...voicesOfYoungPeople,
	...voicesOfParentCarers,
	...voicesLookingBack,
	...voicesOfGroups,
	...voicesNotAccepted
];
