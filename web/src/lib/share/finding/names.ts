export { names } from '@sd/shared/phone/packed-names';
export { hasNameShape } from '@sd/shared/phone/name-shapes';
