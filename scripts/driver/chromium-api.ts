interface ChromeEvent {
  /** Calls the listeners, as the browser does. */
  dispatch(...told: unknown[]): void;
}

/** Of Chromium's own extension API, what the driver calls in pages of the extension. */
export interface ExtensionApi {
  contextMenus: { onClicked: ChromeEvent };
  omnibox: { onInputChanged: ChromeEvent; onInputEntered: ChromeEvent };
  tabs: {
    create(options: object): Promise<unknown>;
    getCurrent(): Promise<object | undefined>;
    query(options: object): Promise<object[]>;
  };
  windows: {
    create(options: object): Promise<{ id: number }>;
    getCurrent(): Promise<{ id: number }>;
  };
  action: { openPopup(options: { windowId: number }): Promise<void> };
  /** On the browser's own page with extensions. */
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
  sidePanel: {
    open(options: { windowId: number }): void;
    close(options: { windowId: number }): Promise<void>;
  };
}
