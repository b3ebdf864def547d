/**
 * The one small script of every contributor and public page, also of those that have no other JavaScript:
 * leave fast, listen, and what /easier and /help can do with it. All of it is found by its attribute when it
 * is used, so that it works before, after and without the rest of the page waking up.
 */
import { watchForLeaving } from './leave/leave.ts';
import { offerToListen } from './listen/listen.ts';
import { offerToInstall } from './reading/install.ts';
import { showSample } from './reading/sample.ts';

watchForLeaving();
offerToListen();
offerToInstall();
showSample();
