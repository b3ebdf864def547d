export { findPlaces } from '@sd/shared/phone/identifier-places';
export { findBirthDates } from '@sd/shared/phone/birth-dates';
