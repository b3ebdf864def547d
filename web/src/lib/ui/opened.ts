/** For `<details>`: only ever opened from here, so that what somebody opened before the page woke up stays open. */
export const opened = (isOpen: boolean) => (isOpen ? { open: true } : {});
