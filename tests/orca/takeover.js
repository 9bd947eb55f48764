// The window's title tells that the program has taken over, and of which loading of the page.
new MutationObserver((_, observer) => {
  if (document.getElementById('attesa')) return;
  observer.disconnect();
  document.title += ' #' + performance.timeOrigin;
}).observe(document.body, { childList: true });
