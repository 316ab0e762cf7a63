//! An open connection: what all drivers have in common.

use super::Driver;

/// An open connection.
pub struct Connect {
    driver: Box<dyn Driver>,
    read_only: bool,
}

impl Connect {
    /// A connection over what a driver opened.
    #[must_use]
    pub fn new(driver: Box<dyn Driver>, read_only: bool) -> Self {
        Self { driver, read_only }
    }

    /// The driver.
    #[must_use]
    pub fn driver(&self) -> &dyn Driver {
        &*self.driver
    }

    /// Whether calls that change something are refused.
    #[must_use]
    pub fn is_read_only(&self) -> bool {
        self.read_only
    }
}
