import OfficeFiles

/// Makes publications out of the files that officials have.
package enum Import {}
