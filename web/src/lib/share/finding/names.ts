export { names } from '@sd/shared/phone/packed-names';
