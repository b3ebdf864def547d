export { isOrdinary } from '@sd/shared/phone/name-lists';
