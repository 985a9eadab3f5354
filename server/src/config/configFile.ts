/** The name of the file that says what is right for the bulletins of its folder. */
export const CONFIG_FILE = 'bulletin.json';
