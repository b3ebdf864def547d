export { findNames } from '@sd/shared/phone/names';
