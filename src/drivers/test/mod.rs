//! The test driver: hypervisor, host and guests are all made up and live in this process's memory.

use crate::driver::open::{Factory, Request};
use crate::driver::*;
use crate::error::Result;

/// Opens `test:///default` and `test:///FILE.xml`.
pub struct TestFactory;

impl Factory for TestFactory {
    fn schemes(&self) -> &'static [&'static str] {
        &["test"]
    }

    fn open(&self, request: &Request) -> Result<Option<Box<dyn Driver>>> {
        Ok(Some(Box::new(TestConnection { uri: request.uri.as_str().to_owned() })))
    }
}

struct TestConnection {
    uri: String,
}

impl Driver for TestConnection {
    fn type_name(&self) -> &'static str {
        "TEST"
    }
    fn uri(&self) -> String {
        self.uri.clone()
    }
}
impl ConnectDriver for TestConnection {}
impl ValueDriver for TestConnection {}
impl EventDriver for TestConnection {}
impl DomainDriver for TestConnection {}
impl SnapshotDriver for TestConnection {}
impl CheckpointDriver for TestConnection {}
impl NetworkDriver for TestConnection {}
impl InterfaceDriver for TestConnection {}
impl StorageDriver for TestConnection {}
impl NodeDeviceDriver for TestConnection {}
impl NwFilterDriver for TestConnection {}
impl SecretDriver for TestConnection {}
