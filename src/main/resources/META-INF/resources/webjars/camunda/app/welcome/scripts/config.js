// The vendor's own file sets nothing. The title of the page is vendor and name.
export default {
  app: {
    vendor: 'Quarterdeck',
    name: 'Welcome'
  },

  // the vendor's greeting tells of a demonstration that isn't ours
  disableWelcomeMessage: true
};
